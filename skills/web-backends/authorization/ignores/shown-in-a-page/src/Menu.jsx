export function Menu({ user }) {
  return user.isAdmin ? <Admin /> : <Shop role={user.role} />;
}
