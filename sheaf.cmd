@echo off
rem Starts Sheaf. Builds it first when it was never built, or when its sources are newer than the last build.
setlocal
set "ROOT=%~dp0"
set "APP=%ROOT%target\app"
set "BUILT=%ROOT%target\fast"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if not exist "%APP%\sheaf.jar" goto build
powershell -NoProfile -Command "$s = Get-Item -LiteralPath $env:APP\stamp -ErrorAction SilentlyContinue; if (-not $s) { exit 1 }; if (Get-ChildItem -Recurse -LiteralPath ($env:ROOT + 'pom.xml'), ($env:ROOT + 'src\main') | Where-Object LastWriteTime -gt $s.LastWriteTime | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

:build
if not exist "%APP%\lib" mkdir "%APP%\lib"
:lock
mkdir "%APP%\lock" 2>nul && goto locked
echo sheaf: another start is building; waiting for it. If none is running, delete %APP%\lock 1>&2
ping -n 3 127.0.0.1 >nul
goto lock
:locked
echo sheaf: building the program; the first time this fetches its libraries 1>&2
echo.>"%APP%\stamp.new"
if exist "%BUILT%\lib" rmdir /s /q "%BUILT%\lib"
pushd "%ROOT%"
call mvnw.cmd -q -B -ntp -Pfast resources:resources compiler:compile jar:jar dependency:copy-dependencies 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" goto failed
for %%J in ("%BUILT%\lib\*.jar") do if not exist "%APP%\lib\%%~nxJ" move /y "%%J" "%APP%\lib\" >nul
del /q "%APP%\*.jsa" 2>nul
move /y "%BUILT%\sheaf.jar" "%APP%\sheaf.jar" >nul || goto failed
move /y "%APP%\stamp.new" "%APP%\stamp" >nul
"%JAVA%" -Xmx1g -Dfile.encoding=UTF-8 -Xlog:disable -Djava.awt.headless=true -XX:ArchiveClassesAtExit="%APP%\sheaf.jsa" -jar "%APP%\sheaf.jar" demo "%APP%\practice" >nul 2>nul
if exist "%APP%\practice" rmdir /s /q "%APP%\practice"
rmdir /s /q "%APP%\lock"

:run
"%JAVA%" -Xmx1g -Dfile.encoding=UTF-8 "-Dsheaf.models=%ROOT%models" -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xlog:disable -XX:SharedArchiveFile="%APP%\sheaf.jsa" -Xshare:auto %SHEAF_JAVA_OPTS% -jar "%APP%\sheaf.jar" %*
exit /b %ERRORLEVEL%

:failed
rmdir /s /q "%APP%\lock"
echo sheaf: could not be built: a JDK, 17 or newer, is needed, and no other Sheaf may be running 1>&2
exit /b 1
