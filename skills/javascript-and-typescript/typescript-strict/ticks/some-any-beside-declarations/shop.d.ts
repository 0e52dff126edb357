declare const shop: any;
declare const basket: any;
declare const customer: any;
