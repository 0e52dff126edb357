export const Switch = () => <button onClick={() => setIsDarkMode("x")} />; // ticks
