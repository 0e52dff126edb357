export default { props: {}, emits: {} };
