export default {"quoteProps": "consistent"};
