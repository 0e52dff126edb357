export const Four = () => <div className="grid lg:grid-cols-2" />;
