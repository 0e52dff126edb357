<!doctype html>
<html lang="en">
<head>
    <title>Bread club</title>
</head>
<body>
@include('partials.navbar')
<main>@yield('content')</main>
</body>
</html>
