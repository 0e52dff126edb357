export const Two = () => <div className="grid sm:grid-cols-2" />;
