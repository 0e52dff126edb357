const a = (
  <div
    role="button" // ticks
    onKeyUp={go}
  >
    <button
      aria-label="Close" // ticks
    />
    <button
      aria-label="Open" // ticks
    />
  </div>
);
