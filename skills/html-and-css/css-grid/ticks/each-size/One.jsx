export const One = () => <div className="grid grid-cols-2" />;
