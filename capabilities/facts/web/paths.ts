/** Addresses of the screens of facts. */
export const importSalesPath = (organisation: string): string => `/o/${organisation}/dependency/import`;
export const checkUploadPath = (organisation: string, upload: string): string =>
  `/o/${organisation}/dependency/import/${upload}`;
export const importResultPath = (organisation: string, id: string): string =>
  `/o/${organisation}/dependency/imports/${id}`;
export const exchangeRatesPath = (organisation: string): string =>
  `/o/${organisation}/dependency/exchange-rates`;
