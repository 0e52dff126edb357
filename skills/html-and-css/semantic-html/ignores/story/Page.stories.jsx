export const Page = () => (
  <>
    <header>Bread club</header>
    <main>Content</main>
  </>
);
