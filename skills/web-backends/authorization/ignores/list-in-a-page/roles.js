export const shown = (allowedRoles, role) => allowedRoles.includes(role);
