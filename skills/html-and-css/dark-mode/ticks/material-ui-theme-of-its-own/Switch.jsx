export const Switch = () => <button onClick={() => changeTheme("x")} />; // ticks
