export default {"bracketSpacing": false};
