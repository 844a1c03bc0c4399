@echo off
rem Starts Crosscheck from any directory.
rem JAVA_HOME, or else java on the PATH, runs it; CROSSCHECK_OPTS is passed on to it.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    echo crosscheck: Java 17 or later is needed: set JAVA_HOME or put java on the PATH>&2
    exit /b 2
  )
)
if defined JAVA_HOME if not exist "%java%" (
  echo crosscheck: JAVA_HOME has no bin\java.exe: %JAVA_HOME%>&2
  exit /b 2
)
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1"') do if not defined version set "version=%%~v"
for /f "tokens=1 delims=.+-" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo crosscheck: Java 17 or later is needed; %java% is %version%>&2
  exit /b 2
)
for %%j in ("%home%\lib\crosscheck-*.jar") do set "jar=%%~fj"
"%java%" -Xmx2g -XX:+UseParallelGC -Dfile.encoding=UTF-8 %CROSSCHECK_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
