export const Switch = () => <button onClick={() => toggleTheme("x")} />; // ticks
