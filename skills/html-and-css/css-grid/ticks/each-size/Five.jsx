export const Five = () => <div className="grid xl:grid-cols-2" />;
