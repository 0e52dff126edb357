export const Switch = () => <button onClick={() => setTheme("x")} />; // ticks
