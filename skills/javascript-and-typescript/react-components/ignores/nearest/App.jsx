import React from "react";
export default function App() { return <p>Edit src/App.jsx</p>; }
