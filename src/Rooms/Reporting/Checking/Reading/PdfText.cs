using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Fatong.Rooms.Reporting.Checking.Reading;

/// <summary>Reads the text of a PDF with pdftotext (poppler-utils) where it is installed.</summary>
internal static class PdfText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static string Read(byte[] bytes)
    {
        var file = Path.Combine(Path.GetTempPath(), $"fatong-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.pdf");
        File.WriteAllBytes(file, bytes);
        try
        {
            return Convert(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Convert(string file)
    {
        var start = new ProcessStartInfo("pdftotext")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { "-enc", "UTF-8", "-nopgbrk", "-q", file, "-" })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start) ?? throw new UnreadableReportException("pdftotext 未能启动。");
            using var patience = new Timer(_ => Kill(process), null, Patience, Timeout.InfiniteTimeSpan);
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new UnreadableReportException("pdftotext 读不出这份 PDF（已损坏、加密，或超时）。");
            }

            return string.IsNullOrWhiteSpace(text) ? throw new UnreadableReportException("这份 PDF 没有文字层（扫描件），请先做文字识别。") : text;
        }
        catch (Win32Exception missing)
        {
            throw new UnreadableReportException("读 PDF 需要 pdftotext，本机没有安装（Debian：apt-get install poppler-utils）。", missing);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
