/** What the bench uses of DuckDB, which is no dependency of ours: 70 MB for one comparison. */
declare module '@duckdb/node-api' {
  interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    closeSync(): void;
  }
  interface DuckDBInstance {
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
  export const DuckDBInstance: {
    create(file: string, settings: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
  };
}
