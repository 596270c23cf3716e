// From rules/law/roles.yaml.
export const officeRoles = [
  "commune-chair",
  "head-of-commune-agency",
  "commune-official",
  "district-chair",
  "head-of-district-agency",
  "district-official",
  "head-of-agency-under-department",
  "official-of-agency-under-department",
  "department-director",
  "department-official",
  "province-chair",
  "head-of-agency-under-ministry",
  "official-of-agency-under-ministry",
  "minister",
  "ministry-official",
  "home-affairs-minister"
] as const;
export const respondentOffices = [
  "commune-chair",
  "head-of-commune-agency",
  "commune-official",
  "district-chair",
  "head-of-district-agency",
  "district-official",
  "head-of-agency-under-department",
  "official-of-agency-under-department",
  "department-director",
  "department-official",
  "province-chair",
  "head-of-agency-under-ministry",
  "official-of-agency-under-ministry",
  "minister",
  "ministry-official"
] as const;
