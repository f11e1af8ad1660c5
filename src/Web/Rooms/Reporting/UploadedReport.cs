using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Reading;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>Reads and checks a report that came over HTTP, within the limits of a request.</summary>
internal static class UploadedReport
{
    /// <summary>Largest file a request may bring, in bytes.</summary>
    internal const int LargestFile = 20 * 1024 * 1024;

    /// <summary>Longest text a page shows, in characters.</summary>
    internal const int LongestText = 500_000;

    /// <summary>The checked report, or why this file cannot be checked; the reason names the file.</summary>
    internal static async Task<(CheckedReport? Report, string? Reason, byte[] Bytes)> Check(IFormFile file, CheckAgainst against, CancellationToken ct)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        if (file.Length > LargestFile)
        {
            return (null, $"{name}：文件超过 {LargestFile / 1024 / 1024} MB，不予读取。", []);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        try
        {
            var text = ReportReader.Read(name, bytes.ToArray());
            return text.Length > LongestText
                ? (null, $"{name}：文件的文字超过 {LongestText / 10000} 万字，不像一份年度报告；请改用命令 fatong check 检查。", [])
                : (new ReportChecker().CheckText(name, text, against), null, bytes.ToArray());
        }
        catch (UnreadableReportException error)
        {
            return (null, $"{name}：{error.Message}", []);
        }
    }
}
