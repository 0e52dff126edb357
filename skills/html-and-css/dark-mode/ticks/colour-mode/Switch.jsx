export const Switch = () => <button onClick={() => toggleColorMode("x")} />; // ticks
