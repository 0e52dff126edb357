import "./Card.css";

export const Card = () => <h2 className="title">Rye</h2>;
