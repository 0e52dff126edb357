export const Three = () => <div className="grid md:grid-cols-2" />;
