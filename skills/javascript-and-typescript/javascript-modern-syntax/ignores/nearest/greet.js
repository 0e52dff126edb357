var name = user.name; // const { name, ...others } = user
var greet = function (who) { return '`Hello` => ' + who; };
