names="ana bob" # names=(ana bob)
(cd shop; ls)
