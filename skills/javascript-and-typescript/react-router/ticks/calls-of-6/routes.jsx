import { createBrowserRouter, useParams } from "react-router-dom";

const one = createBrowserRouter([]);  // ticks
const { id } = useParams();  // ticks
