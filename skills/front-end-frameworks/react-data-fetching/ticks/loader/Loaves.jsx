import { useLoaderData } from "react-router-dom";

export const Loaves = () => <p>{useLoaderData()}</p>; // ticks
