class Page { String? title; Page({this.title}); } // title?.length ?? 0
