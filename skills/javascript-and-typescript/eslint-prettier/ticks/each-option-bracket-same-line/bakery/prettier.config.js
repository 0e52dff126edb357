export default {"bracketSameLine": true};
