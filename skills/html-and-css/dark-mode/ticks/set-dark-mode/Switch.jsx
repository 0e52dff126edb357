export const Switch = () => <button onClick={() => setDarkMode("x")} />; // ticks
