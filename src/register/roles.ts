/** Roles that the law gives, by their code in vocabularies/roles. A municipality has others beside them. */
export const dataProtectionOfficer = "personvernombud";
