<!doctype html>
<html lang="en">
<head>
    <title>{{ config('app.name', 'Laravel') }}</title>
</head>
<body>
    <div id="app">
        <nav class="navbar"><a class="nav-link" href="{{ route('login') }}">{{ __('Login') }}</a></nav>
        <main class="py-4">@yield('content')</main>
    </div>
</body>
</html>
