export default {"jsxSingleQuote": true};
