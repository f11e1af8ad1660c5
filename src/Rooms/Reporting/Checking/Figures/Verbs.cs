namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>The verbs with which clauses of official prose open.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> Common = new(
        ("召开 举办 开展 组织 查处 查摆 查扣 查获 查验 受理 办理 办结 聘请 聘用 发放 发布 公示 公开 检查 排查 发现 整改 约谈 下达 下发 印发 制定 修订 出台 完善 清理 修改 废止 审核 审查 审议 研究 "
        + "参加 参与 接待 接到 收到 化解 处理 处罚 罚款 立案 结案 移送 暂扣 扣押 卸载 出动 派出 投入 走访 服务 提供 解答 接受 推送 归集 报送 上报 建立 组建 设立 设置 配备 购置 采购 新增 新建 改建 完成 实施 "
        + "推出 取消 压缩 精简 减少 培训 选派 邀请 评查 抽查 督查 督导 巡查 张贴 悬挂 制作 播放 刊发 转发 编制 签订 注销 吊销 责令 督促 推进 处置 回复 答复 获得 荣获 评选 表彰 通报 批评 追究 问责 治理 消除 查找 摸排 承办 协调 调解 查出 核发 颁发 换发 注册 备案 归档 调整 命名 创建 建成 投用 修复 养护 清除 拆除 取缔 关停 整治 打击 劝返 劝导 教育 警告 减免 免罚 抄告 转办 交办 接访 下访 宣讲 授课 讲授 撰写 编写 录制 拍摄 投放").Split(' '),
        StringComparer.Ordinal);

    internal static bool Opens(string words) => words.Length >= 2 && Common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.AsSpan(0, 2));
}
