const a = (
  <div
    role="button" // ticks
    onKeyDown={go}
  >
    <button
      aria-label="Close" // ticks
    />
    <button
      aria-label="Open" // ticks
    />
  </div>
);
