export default {"useTabs": true};
