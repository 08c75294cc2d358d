/** Made by scripts/lib/validator-modules.ts. */
declare module "virtual:orden/validator/*" {
  export const validate: import("../../../forms/check-record.ts").Validate;
}
