export default {"proseWrap": "always"};
