export default {"semi": false};
