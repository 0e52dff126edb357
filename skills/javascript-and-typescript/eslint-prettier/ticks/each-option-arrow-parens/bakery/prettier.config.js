export default {"arrowParens": "avoid"};
