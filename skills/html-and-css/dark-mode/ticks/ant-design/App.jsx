import { ConfigProvider, theme } from "antd";
import { useState } from "react";

export function App() {
  const [night, setNight] = useState(false);
  const algorithm = night ? theme.darkAlgorithm : theme.defaultAlgorithm; // ticks
  return <ConfigProvider theme={{ algorithm }}><button onClick={() => setNight(true)} /></ConfigProvider>;
}
