export const Switch = () => <button onClick={() => toggleDarkMode("x")} />; // ticks
