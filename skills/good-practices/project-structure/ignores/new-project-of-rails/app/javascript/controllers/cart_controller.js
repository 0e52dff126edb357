export default class extends Controller {}
