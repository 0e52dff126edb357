@extends('layouts.app') <!-- ticks -->
@section('content')
    <h1>About us</h1>
@endsection
