-- Statements: what reading their payments needs.

set local search_path = entente;

-- Payments are few among the lines, and looked for in all statements of an alliance at once.
create index payment_line on statement_line (alliance_id, period_from, position) where kind = 'payment';
