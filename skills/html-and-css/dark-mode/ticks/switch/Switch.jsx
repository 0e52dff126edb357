export const Switch = () => <button onClick={() => switchTheme("x")} />; // ticks
