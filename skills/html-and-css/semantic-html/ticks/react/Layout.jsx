export function Layout({ children }) {
  return (
    <div className="page">
      <Brand />
      <header>Bread club</header>
      <main>{children}</main>
    </div>
  );
}
