export const Row = () => <div className="flex justify-between">Row</div>;
