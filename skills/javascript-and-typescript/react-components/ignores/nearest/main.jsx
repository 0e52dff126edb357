import { createRoot } from "react-dom/client";
import App from "./App";
createRoot(root).render(<App />);
