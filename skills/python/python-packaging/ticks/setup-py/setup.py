from setuptools import find_packages, setup

setup(
    name="shop",
    packages=find_packages(),
    entry_points={"console_scripts": ["shop=shop.cli:main"]},
)
