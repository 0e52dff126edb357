export default {"endOfLine": "auto"};
